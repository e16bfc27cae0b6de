/** Drives a running installation through its API: the whole journey of a document, step by step. */
@NullMarked
package vn.banggiang.cli.journey;

import org.jspecify.annotations.NullMarked;
