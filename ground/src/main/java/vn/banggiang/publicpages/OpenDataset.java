package vn.banggiang.publicpages;

import java.util.List;
import vn.banggiang.directory.AgencyId;

/**
 * Data that a module gives to everybody in a form that programs read (Decree 47/2020/NĐ-CP on sharing of data). The module makes
 * it a bean; the catalogue of open data of a portal lists it.
 */
public interface OpenDataset {

    /** As addresses name it: small letters and hyphens, {@code legal-documents}. */
    String name();

    /** Message key of its title. */
    String title();

    /** Message key of what is in it. */
    String description();

    /** Whether the portal of this agency offers it. */
    boolean isGivenAt(AgencyId agency);

    /** What its columns are called, in ASCII. */
    List<String> columns();

    /** What is public of it now: a text for each column, empty where there is nothing; the module bounds how many lines. */
    List<List<String>> lines(AgencyId agency);
}
