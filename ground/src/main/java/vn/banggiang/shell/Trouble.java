package vn.banggiang.shell;

import org.springframework.http.HttpStatus;

/**
 * What went wrong and what to do next, as the edge says it on a page or in problem details.
 *
 * @param status HTTP status
 * @param code stable message key of what happened
 * @param title in a few words
 * @param detail what exactly, in the reader's language
 * @param advice what to do next
 * @param field name of the form field that it is about; empty where it is about none
 */
public record Trouble(HttpStatus status, String code, String title, String detail, String advice, String field) {}
