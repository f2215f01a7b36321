"""What happens to the program from outside: signals, terminals, disks, damaged files."""
