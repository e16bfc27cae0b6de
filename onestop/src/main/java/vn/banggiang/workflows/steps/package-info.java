/** A workflow as a value: its steps, where they lead, and what is wrong with them. */
@NamedInterface("steps")
@NullMarked
package vn.banggiang.workflows.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
