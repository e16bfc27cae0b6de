@NullMarked
package vn.banggiang.opensource.web;

import org.jspecify.annotations.NullMarked;
