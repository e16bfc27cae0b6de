/** The tasks as JSON for programs: {@code /api/v1/tasks}. */
@NullMarked
package vn.banggiang.tasks.api;

import org.jspecify.annotations.NullMarked;
