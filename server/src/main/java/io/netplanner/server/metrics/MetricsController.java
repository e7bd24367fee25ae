package io.netplanner.server.metrics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.server.broker.QueueLevels;
import io.netplanner.server.run.RunFigures;
import io.swagger.v3.oas.annotations.Hidden;
import java.lang.management.ManagementFactory;

/**
 * The page of metrics. Off unless the operator turns it on, since it asks for no sign-in; the edge does not pass it on.
 *
 * <p>Figures of runs come from the database, so every API server tells the same of them.
 */
@Hidden
@Controller("/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(property = "netplanner.metrics", value = "true")
final class MetricsController {

    private final QueueLevels levels;
    private final RunFigures runs;
    private final RequestMetrics requests;
    private final PoolMetrics pool;

    MetricsController(QueueLevels levels, RunFigures runs, RequestMetrics requests, PoolMetrics pool) {
        this.levels = levels;
        this.runs = runs;
        this.requests = requests;
        this.pool = pool;
    }

    @Get(produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        Exposition page = new Exposition();
        requests.writeTo(page);
        pool.writeTo(page);
        writeQueue(page);
        writeRuns(page);
        page.metric("netplanner_heap_bytes", "gauge", "Heap in use.")
                .sample(
                        "netplanner_heap_bytes",
                        "",
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        return page.text();
    }

    private void writeQueue(Exposition page) {
        page.metric("netplanner_broker_up", "gauge", "1 while the broker answers.")
                .sample("netplanner_broker_up", "", levels.find().isPresent() ? 1 : 0);
        levels.find()
                .ifPresent(found -> page.metric("netplanner_queue", "gauge", "Messages and listeners at the broker.")
                        .sample("netplanner_queue", "what=\"waiting\"", found.waiting())
                        .sample("netplanner_queue", "what=\"listening_workers\"", found.listeningWorkers())
                        .sample("netplanner_queue", "what=\"dead_letters\"", found.deadLetters()));
    }

    private void writeRuns(Exposition page) {
        page.metric("netplanner_runs", "gauge", "Runs by state.");
        runs.byState().forEach(row -> page.sample("netplanner_runs", "state=\"" + row.name() + "\"", row.runs()));
        page.metric(
                "netplanner_run_seconds", "summary", "Runs that have ended, and the time they were computed, by kind.");
        runs.endedByKind()
                .forEach(row -> page.sample("netplanner_run_seconds_count", "kind=\"" + row.name() + "\"", row.runs())
                        .sample("netplanner_run_seconds_sum", "kind=\"" + row.name() + "\"", row.seconds()));
    }
}
