package vn.banggiang.startup;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/**
 * The operating system's mask for what this process and its children create. Java has no call for it, and whoever
 * starts the platform, a shell, a service, a container, has their own.
 */
final class Umask {

    private static final int OWNER_ONLY = 0077;

    private Umask() {}

    /** New files and directories are their owner's alone, unless their creator asks for less than that. */
    @SuppressWarnings("restricted") // umask(2) takes and gives a number, and touches no memory
    static void ownerOnly() {
        Linker linker = Linker.nativeLinker();
        var umask = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("umask"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            umask.invoke(OWNER_ONLY);
        } catch (Throwable e) {
            throw new IllegalStateException("umask", e);
        }
    }
}
