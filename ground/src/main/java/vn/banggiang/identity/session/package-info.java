/** Where sessions of browsers lie: in the database, so that every node knows them and a restart ends none. */
@NullMarked
package vn.banggiang.identity.session;

import org.jspecify.annotations.NullMarked;
