/** Who administers what: an agency's people, their roles, accounts and units; for the whole province, its agencies too. */
@NullMarked
package vn.banggiang.administration;

import org.jspecify.annotations.NullMarked;
