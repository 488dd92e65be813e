package org.reversementoring.confluence;

import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.reversementoring.round.RoundWork;
import org.reversementoring.round.RunSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this node that makes runs of matching. Goes with the app: what is in its hands then is left to the
 * other nodes, or to this one when the app is back. Not interrupted, because some databases do not survive that.
 */
public class MatchingThread implements RunSignal {
    private static final Logger LOG = LoggerFactory.getLogger(MatchingThread.class);

    /** Whoever asks for a run may be in a transaction that is not at its end: the run is not there before. */
    private static final long[] LATER = {200, 1_500, 6_000};

    private static final int SECONDS_TO_STOP = 10;

    private final RoundWork roundWork;
    private final String node = UUID.randomUUID().toString();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, MatchingThread::worker, new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean stopping;

    public MatchingThread(RoundWork roundWork) {
        this.roundWork = roundWork;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "reverse mentoring: matching");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        return worker;
    }

    @Override
    public void sound() {
        for (long millis : LATER) {
            thread.schedule(this::work, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more) {
                more = roundWork.next(node, () -> stopping);
            }
        } catch (RuntimeException failure) {
            LOG.warn("Runs of matching wait for a minute", failure);
        }
    }

    /** Waits a while for the run in hand to be put down. */
    public void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
