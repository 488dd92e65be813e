package org.reversementoring.host.plugin;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.reversementoring.host.plugin.Descriptor.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the app's jobs on one thread, one after the other. Stands for Confluence's scheduled jobs; leaves out their
 * history, their cluster lock and changing them: a cron expression is checked at each full minute.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, JobRunner> runners = new LinkedHashMap<>();
    private final Map<String, Job> declared = new LinkedHashMap<>();
    private final Map<String, CronExpression> byCron = new LinkedHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "scheduled jobs");
        worker.setDaemon(true);
        return worker;
    });

    Jobs(List<Job> jobs, SpringContext context) {
        for (Job job : jobs) {
            declared.put(job.key(), job);
            runners.put(job.key(), (JobRunner) context.bean(job.bean()));
            job.cron().map(CronExpression::parse).ifPresent(times -> byCron.put(job.key(), times));
        }
    }

    /** From now on each job runs at its times; until then only when it is {@linkplain #run run}. */
    public void keepTime() {
        declared.forEach((key, job) -> job.repeatMillis()
                .ifPresent(pause ->
                        thread.scheduleAtFixedRate(() -> runQuietly(key), pause, pause, TimeUnit.MILLISECONDS)));
        long toNextMinute = 60 - LocalDateTime.now().getSecond();
        thread.scheduleAtFixedRate(this::runTheDue, toNextMinute, 60, TimeUnit.SECONDS);
    }

    private void runTheDue() {
        byCron.forEach((key, times) -> {
            if (times.includes(LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES))) {
                runQuietly(key);
            }
        });
    }

    /** Keys and names, in the descriptor's order. */
    public List<Job> all() {
        return List.copyOf(declared.values());
    }

    /** Runs the job at once, on the caller's thread. */
    public JobRunnerResponse run(String key) {
        return runners.get(key).runJob(new JobRunnerRequest() {});
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runQuietly(String key) {
        try {
            JobRunnerResponse response = run(key);
            LOG.info("job {}: {} {}", key, response.getRunOutcome(), response.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("job {} failed", key, e);
        }
    }
}
