package vn.banggiang.applicants;

/** Something that a module has to tell who is signed in below {@code /mot-cua}; a bean, beside the name on each page. */
public interface ApplicantNews {

    String href();

    /** Message key. */
    String title();

    /** How much of it the person has not read. */
    int unread(ApplicantActor actor);
}
