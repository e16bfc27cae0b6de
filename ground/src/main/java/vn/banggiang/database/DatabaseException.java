package vn.banggiang.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is. The message tells the operator what to do; people at pages never see it. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(String whatToDo) {
        this(whatToDo, null);
    }

    DatabaseException(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }
}
