/** What a programme plans, and the file in which it is written: no database, no pages. */
@NamedInterface("plan")
@NullMarked
package vn.banggiang.programmes.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
