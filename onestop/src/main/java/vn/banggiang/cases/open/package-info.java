/** What anybody may see who holds a receipt. */
@NullMarked
package vn.banggiang.cases.open;

import org.jspecify.annotations.NullMarked;
