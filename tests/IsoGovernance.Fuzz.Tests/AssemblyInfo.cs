// One input at a time: what a process allocates is what the input made it allocate.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
