/**
 * Measures whole runs of the program, as a user starts it, beside the floor that the disk sets and
 * beside another generator.
 *
 * <p>Everything is measured from outside: a process is started, and its wall time, processor time
 * and largest memory are taken from the operating system. What shall be compared runs in turns, so
 * that a busy moment of the machine meets all of it. Each run writes into a new folder and nothing
 * is deleted, because deleting tens of thousands of files slows the file system for minutes.
 * Figures of this kind mean something only beside others of the same machine and hour: quote
 * ratios.
 */
package planportal.benchmark;
