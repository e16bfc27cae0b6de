/** Legal documents and open data as everybody reads them. */
@NullMarked
package vn.banggiang.legislation.open;

import org.jspecify.annotations.NullMarked;
