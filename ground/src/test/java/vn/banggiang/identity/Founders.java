package vn.banggiang.identity;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever comes first to an installation where nobody has an account. */
public final class Founders {

    /** The password of all of them. */
    public static final String PASSWORD = "Sông Bằng Giang 1";

    private Founders() {}

    /** Makes the installation one that nobody has come to. */
    public static void nobodyHasAnAccount(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM identity.token").update();
        jdbc.sql("DELETE FROM identity.session").update();
        jdbc.sql("DELETE FROM identity.account").update();
    }

    /** How many have one. */
    public static int accounts(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM identity.account")
                .query(Integer.class)
                .single();
    }

    /** The founder of this name, in an agency of their own. */
    public static Founder named(String name) {
        return typing(name, "G98.%03d".formatted(Math.floorMod(name.hashCode(), 1000)), PASSWORD);
    }

    /** The same, with another code of the agency. */
    public static Founder withAgencyCode(String name, String code) {
        return typing(name, code, PASSWORD);
    }

    /** The same, who types something else the second time. */
    public static Founder mistyping(String name) {
        Founder founder = named(name);
        return typing(name, founder.agencyCode(), PASSWORD + "2");
    }

    private static Founder typing(String name, String agencyCode, String repeated) {
        return new Founder(
                "Ủy ban nhân dân tỉnh Thử",
                agencyCode,
                "Thử",
                "Lục Thị Thử",
                "Quản trị",
                "CB-" + name,
                name + "@thu.example",
                "nguoi." + name,
                PASSWORD,
                repeated);
    }
}
