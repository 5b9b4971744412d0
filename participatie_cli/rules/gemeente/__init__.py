"""What holds for the municipality as an organisation, asked once of kader.yaml and of the programme."""
