/** Forms as values: questions, conditions, what people typed, what that answers, and what is wrong with either. */
@NamedInterface("facts")
@NullMarked
package vn.banggiang.forms.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
