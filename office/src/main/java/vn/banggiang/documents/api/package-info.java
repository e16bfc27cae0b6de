/** The documents as JSON for programs: {@code /api/v1}. */
@NullMarked
package vn.banggiang.documents.api;

import org.jspecify.annotations.NullMarked;
