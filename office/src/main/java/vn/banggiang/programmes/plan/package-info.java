/** What a programme plans, and the file in which it is written: no database, no pages. */
@NullMarked
package vn.banggiang.programmes.plan;

import org.jspecify.annotations.NullMarked;
