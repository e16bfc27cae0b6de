package vn.banggiang.notices;

/** How far the e-mail of a notice came. */
enum Mailing {
    NONE,
    WAITING,
    HANDED_OVER,
    BOUNCED,
    GIVEN_UP
}
