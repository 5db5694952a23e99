package planportal.cli;

import java.util.List;

/** A command of the program. */
interface Command {

    /**
     * Runs the command.
     *
     * @param words the arguments after the command's name
     * @throws UsageException if they are invalid
     */
    ExitStatus run(List<String> words);

    /** Returns the command with its options, on one line. */
    String usage();

    /** Returns what the command does, in a few words. */
    String purpose();
}
