/**
 * What a security review tried and what held, named after the chapters of OWASP's ASVS 5.0. What other tests show stays
 * with its module; docs/security.md has a line for every requirement of levels 1 and 2, and names the test of each.
 */
@NullMarked
package vn.banggiang.asvs;

import org.jspecify.annotations.NullMarked;
