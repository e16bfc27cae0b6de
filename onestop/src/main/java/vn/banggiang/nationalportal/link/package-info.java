/** The seam to the national portal: cases and their progress go out, submissions come in. */
@NullMarked
package vn.banggiang.nationalportal.link;

import org.jspecify.annotations.NullMarked;
