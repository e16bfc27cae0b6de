/** Questions and drafts for programs. */
@NullMarked
package vn.banggiang.participation.api;

import org.jspecify.annotations.NullMarked;
