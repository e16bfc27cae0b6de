/** What everybody reads of the portals: one predicate says what is on line at a moment, and everything public asks it. */
@NullMarked
package vn.banggiang.portal.open;

import org.jspecify.annotations.NullMarked;
