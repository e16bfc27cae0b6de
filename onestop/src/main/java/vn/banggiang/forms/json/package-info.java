/** Forms and answers as JSON: what is stored, and what programs send. */
@NamedInterface("json")
@NullMarked
package vn.banggiang.forms.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
