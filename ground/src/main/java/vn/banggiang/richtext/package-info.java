/** The one rich text of drafts, minutes, pages and teaching materials: a closed schema, one canonical form of it. */
@ApplicationModule(allowedDependencies = {"refusal", "words", "shell"})
@NullMarked
package vn.banggiang.richtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
