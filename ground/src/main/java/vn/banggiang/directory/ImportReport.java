package vn.banggiang.directory;

/** How many entries an import held, whether or not they changed anything. */
public record ImportReport(int agencies, int units, int people, int posts, int delegations) {}
