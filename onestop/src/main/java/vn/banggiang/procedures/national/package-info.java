/** Procedures as the national database writes them: its JSON, and the same as a table. */
@NullMarked
package vn.banggiang.procedures.national;

import org.jspecify.annotations.NullMarked;
