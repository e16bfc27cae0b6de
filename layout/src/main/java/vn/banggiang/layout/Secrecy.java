package vn.banggiang.layout;

/** A degree of state secrecy and the words of its stamp (Law on the protection of state secrets 2018, art. 8). */
public enum Secrecy {
    MAT("MẬT"),
    TOI_MAT("TỐI MẬT"),
    TUYET_MAT("TUYỆT MẬT");

    private final String vietnamese;

    Secrecy(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The words on the stamp. */
    public String vietnamese() {
        return vietnamese;
    }
}
