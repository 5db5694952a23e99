package planportal.cli;

import java.util.List;

/** One of the program's commands. */
interface Command {

    /**
     * Does it.
     *
     * @param words what stands after the command's name
     * @throws UsageException if they are not understood
     */
    ExitStatus run(List<String> words);

    /** How it is called, on one line. */
    String usage();
}
