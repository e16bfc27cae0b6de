@NullMarked
package vn.banggiang.verification.web;

import org.jspecify.annotations.NullMarked;
