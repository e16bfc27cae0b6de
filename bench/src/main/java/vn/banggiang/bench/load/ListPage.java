package vn.banggiang.bench.load;

/**
 * A page that lists something.
 *
 * @param name what the reader asked for
 * @param path its address on the installation
 */
record ListPage(String name, String path) {}
