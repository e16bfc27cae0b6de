/** The door to {@code /mot-cua}: whose session it is, and what is open without one. */
@NullMarked
package vn.banggiang.applicants.door;

import org.jspecify.annotations.NullMarked;
