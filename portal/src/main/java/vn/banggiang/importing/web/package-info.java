/** Moving in, for people: what was brought, what it would become, what became of it. */
@NullMarked
package vn.banggiang.importing.web;

import org.jspecify.annotations.NullMarked;
