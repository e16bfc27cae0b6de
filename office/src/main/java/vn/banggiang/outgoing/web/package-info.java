@NullMarked
package vn.banggiang.outgoing.web;

import org.jspecify.annotations.NullMarked;
