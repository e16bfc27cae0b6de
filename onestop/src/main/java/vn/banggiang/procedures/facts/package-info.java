/** What is said of a procedure: values that know what they may be, and how two of them differ. */
@NamedInterface("facts")
@NullMarked
package vn.banggiang.procedures.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
