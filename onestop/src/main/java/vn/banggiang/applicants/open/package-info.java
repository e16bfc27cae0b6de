/** The pages of citizens: signing up and in, their account. */
@NullMarked
package vn.banggiang.applicants.open;

import org.jspecify.annotations.NullMarked;
