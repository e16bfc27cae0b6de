/** What everybody reads of an agency. */
@NullMarked
package vn.banggiang.organisation.open;

import org.jspecify.annotations.NullMarked;
