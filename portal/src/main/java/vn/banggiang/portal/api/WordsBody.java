package vn.banggiang.portal.api;

import org.jspecify.annotations.Nullable;

/** A reason. */
record WordsBody(@Nullable String words) {}
