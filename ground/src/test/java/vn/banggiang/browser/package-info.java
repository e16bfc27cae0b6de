/** A real browser for tests of pages. */
package vn.banggiang.browser;
