package vn.banggiang.directory;

/** An agency was closed: yesterday was its last day. Who took over is told by {@link Directory#successors}. */
public record AgencyEnded(AgencyId agency) {}
