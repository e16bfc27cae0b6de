/** What is computed from what agencies answered: amounts, their units, and formulas over them. Knows neither agencies nor tables. */
@NamedInterface("facts")
@NullMarked
package vn.banggiang.indicators.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
