/** The records as JSON for programs: {@code /api/v1/records}. */
@NullMarked
package vn.banggiang.records.api;

import org.jspecify.annotations.NullMarked;
