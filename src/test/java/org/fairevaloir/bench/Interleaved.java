package org.fairevaloir.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures several things in turns, A B A B: what the machine does meanwhile (another build, a warmer cache) meets all
 * of them alike, so that their ratio holds where none of the times does.
 */
public final class Interleaved<T> {
    private final Map<String, Callable<T>> contestants = new LinkedHashMap<>();

    /** Adds one; they take turns in the order in which they were added. */
    public Interleaved<T> with(String name, Callable<T> once) {
        contestants.put(name, once);
        return this;
    }

    /** Each does it once, unmeasured, then so many rounds; what each round brought, by name. */
    public Map<String, List<T>> run(int rounds) throws Exception {
        for (Callable<T> contestant : contestants.values()) {
            contestant.call();
        }
        return runCold(rounds);
    }

    /** The same after so many seconds of unmeasured work, an equal part for each: what short work needs to run warm. */
    public Map<String, List<T>> runWarm(int rounds, int seconds) throws Exception {
        long part = seconds * 1_000_000_000L / contestants.size();
        for (Callable<T> contestant : contestants.values()) {
            long end = System.nanoTime() + part;
            while (System.nanoTime() < end) {
                contestant.call();
            }
        }
        return runCold(rounds);
    }

    /** The same without a first unmeasured round, for what takes minutes. */
    public Map<String, List<T>> runCold(int rounds) throws Exception {
        Map<String, List<T>> brought = new LinkedHashMap<>();
        contestants.keySet().forEach(name -> brought.put(name, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<T>> contestant : contestants.entrySet()) {
                brought.get(contestant.getKey()).add(contestant.getValue().call());
            }
        }
        return brought;
    }
}
