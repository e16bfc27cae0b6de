/** A case as a value: where it stands, how long it has, and what may become of it. */
@NamedInterface("facts")
@NullMarked
package vn.banggiang.cases.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
