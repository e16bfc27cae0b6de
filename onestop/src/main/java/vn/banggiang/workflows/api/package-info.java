/** Workflows for programs. */
@NullMarked
package vn.banggiang.workflows.api;

import org.jspecify.annotations.NullMarked;
