package io.netplanner.server.planning;

import java.lang.management.ManagementFactory;

/** How a worker's process is named in the runs that it holds: process number and machine. */
public final class WorkerName {

    private WorkerName() {}

    public static String ofThisProcess() {
        return ofProcess(ProcessHandle.current().pid());
    }

    /** A process of this machine. */
    public static String ofProcess(long pid) {
        String self = ManagementFactory.getRuntimeMXBean().getName();
        return pid + self.substring(self.indexOf('@'));
    }
}
