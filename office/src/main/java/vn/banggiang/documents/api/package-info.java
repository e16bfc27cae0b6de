/** The documents as JSON for programs: {@code /api/v1}. */
@NamedInterface("api")
@NullMarked
package vn.banggiang.documents.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
